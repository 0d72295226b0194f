/// What the page of a case says of its time limit and its way.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.variants.web;
