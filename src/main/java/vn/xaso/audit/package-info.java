/// The append-only, tamper-evident record of every act.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
package vn.xaso.audit;
