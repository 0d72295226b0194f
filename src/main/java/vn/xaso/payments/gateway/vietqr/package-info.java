@org.jspecify.annotations.NullMarked
package vn.xaso.payments.gateway.vietqr;
