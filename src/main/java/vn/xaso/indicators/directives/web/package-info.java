/// The pages of directives.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.directives.web;
