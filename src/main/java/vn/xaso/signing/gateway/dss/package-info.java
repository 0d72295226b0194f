/// The library of the European Commission that writes and reads PAdES signatures, and PDFBox under it.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.gateway.dss;
