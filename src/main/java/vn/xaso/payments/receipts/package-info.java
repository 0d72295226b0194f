/// Receipts as signed files, to hand out and to check; what is wrong is struck. A nested part of the module, see ADR
/// 18.
@org.jspecify.annotations.NullMarked
package vn.xaso.payments.receipts;
