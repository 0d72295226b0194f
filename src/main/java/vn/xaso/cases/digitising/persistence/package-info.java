/// What waits to be confirmed.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising.persistence;
