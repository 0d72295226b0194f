/// Looks at strange PDF files in a process of its own.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.gateway.pdf;
