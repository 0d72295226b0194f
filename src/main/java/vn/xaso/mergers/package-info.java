/// Mergers of units: the plan, its dry run, the run in one transaction. See docs/adr/0016-merging-units.md.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "directory", "identity"})
package vn.xaso.mergers;
