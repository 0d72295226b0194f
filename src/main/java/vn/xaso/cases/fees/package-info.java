/// What a case costs: from the fee items of its procedure to a demand, and back when it is paid.
/// A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.fees;
