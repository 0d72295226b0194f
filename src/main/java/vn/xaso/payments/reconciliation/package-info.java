/// What banks and providers say in their files, compared with the ledger; each difference is somebody's task.
/// A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.payments.reconciliation;
