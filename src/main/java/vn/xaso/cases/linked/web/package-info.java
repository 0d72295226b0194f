/// What the pages of a case say of its steps.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.linked.web;
