/// The pages of the figures.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.figures.web;
