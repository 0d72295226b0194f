/// Pages of a PDF.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising.gateway.pdf;
