/// The citizens' front page: find a procedure, apply, follow, check a paper.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "directory", "cases", "signing"})
package vn.xaso.portal;
