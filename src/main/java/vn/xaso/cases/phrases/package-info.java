/// Sentences to re-use in requests, refusals, returns and stop notices: those of a unit and those of a person.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"cases", "kernel", "ui", "audit", "procedures"})
package vn.xaso.cases.phrases;
