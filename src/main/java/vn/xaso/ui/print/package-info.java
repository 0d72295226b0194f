/// Paper: turns pages of the office into PDF/A that can be signed, filed for decades and checked by a QR code.
@org.jspecify.annotations.NullMarked
package vn.xaso.ui.print;
