/// The catalogue of procedures: what each needs, how long it takes, what it costs, in every version that was in force.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "audit", "directory", "forms"})
package vn.xaso.procedures;
