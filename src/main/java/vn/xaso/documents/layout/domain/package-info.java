/// What is seen on the pages of a PDF, and the rules of the layout.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.domain;
