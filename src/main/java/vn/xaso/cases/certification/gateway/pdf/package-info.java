/// Puts the pages of an original before the words of its certification.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.certification.gateway.pdf;
