/// The cashier: taking cash, closing the drawer, depositing, the month. A nested part of the module, see ADR 18.
@org.jspecify.annotations.NullMarked
package vn.xaso.payments.till;
