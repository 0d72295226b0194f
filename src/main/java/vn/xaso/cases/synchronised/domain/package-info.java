/// How answers of the portal add up.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.synchronised.domain;
