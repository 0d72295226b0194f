/// The rules of numbers in plain Java: which series, and who may change an entry.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.numbers.domain;
