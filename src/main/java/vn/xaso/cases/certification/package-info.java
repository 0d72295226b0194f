/// Certification at the counter: copies of originals and signatures, many at once, their fees and the books that number
/// them. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.certification;
