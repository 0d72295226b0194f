/// The list of cases and the pages of kept lists.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.views.web;
