/// How much of the fees is paid online, in a unit and in the province, and the cases behind. A nested part of the
/// module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.payments.shares;
