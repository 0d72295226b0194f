/// Keeps the files that people hand in and the office makes, and refuses those that could do harm.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "audit"})
package vn.xaso.files;
