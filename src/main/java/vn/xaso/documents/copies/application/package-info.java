/// The desk where copies are numbered and signed.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.copies.application;
