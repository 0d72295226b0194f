/// Counts of open cases that end early.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.standing.persistence;
