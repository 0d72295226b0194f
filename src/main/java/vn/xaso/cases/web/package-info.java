/// Pages on which officials and citizens work on a case.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.web;
