/// Electronic forms as data: what is asked, in which words, and what counts as an answer.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
package vn.xaso.forms;
