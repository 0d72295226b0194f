/// The rules of the figures in plain Java: periods, columns, the check.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.figures.domain;
