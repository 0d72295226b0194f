/// Gives the numbers.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.numbers.application;
