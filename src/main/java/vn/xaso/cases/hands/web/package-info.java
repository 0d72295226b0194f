/// What the page of a case says of it.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.hands.web;
