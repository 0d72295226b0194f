/// The course of a case through its designed steps, in plain Java.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.steps.domain;
