/// The open cases in words, and what others bring to the page of a case.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.standing.web;
