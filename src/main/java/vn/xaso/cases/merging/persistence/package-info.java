/// The tables of cases, seen by a merger.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.merging.persistence;
