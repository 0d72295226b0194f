/// What can be found with a few words, and by whom: other parts of the program feed it, the search box asks it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "audit"})
package vn.xaso.search;
