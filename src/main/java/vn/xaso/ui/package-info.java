/// What people see on every page: the frame, texts in two languages, messages about errors.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = "kernel")
package vn.xaso.ui;
