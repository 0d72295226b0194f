/// The steps on the page of a case, and the lists of them.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.steps.web;
