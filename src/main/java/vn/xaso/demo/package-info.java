/// The demonstration: a province with people who never lived and cases that never happened, made by the program's own
/// desks under a moved clock. Like a test it stands outside the modules and may use their desks; nobody uses it.
@org.jspecify.annotations.NullMarked
package vn.xaso.demo;
