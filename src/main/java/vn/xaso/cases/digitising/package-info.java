/// From paper to data: scans and photographs of what people bring become signed electronic copies in their store.
/// A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising;
