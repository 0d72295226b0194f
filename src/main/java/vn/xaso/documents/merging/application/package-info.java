/// How open documents go to the successor, and what stays in the books.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.merging.application;
