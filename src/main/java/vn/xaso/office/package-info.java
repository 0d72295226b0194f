/// The first pages of an official's day: the work that waits, and the search over everything.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "directory", "procedures", "cases", "documents", "search"})
package vn.xaso.office;
