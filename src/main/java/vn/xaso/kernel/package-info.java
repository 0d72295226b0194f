/// What every module stands on: ids, the acting unit, time, money, paging.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.xaso.kernel;
