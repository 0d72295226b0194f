/// The desk at which papers are digitised.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising.application;
