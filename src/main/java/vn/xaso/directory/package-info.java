/// Units, offices, positions and people over time: who is where, and who was.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "audit"})
package vn.xaso.directory;
