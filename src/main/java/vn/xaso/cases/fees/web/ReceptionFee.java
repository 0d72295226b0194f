package vn.xaso.cases.fees.web;

/// The way to the page on which reception asks for a fee.
public record ReceptionFee(String href) {}
