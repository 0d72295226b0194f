/// The rules of the directory in plain Java: lists of units, days a person was born on, who may hold what.
@org.jspecify.annotations.NullMarked
package vn.xaso.directory.domain;
