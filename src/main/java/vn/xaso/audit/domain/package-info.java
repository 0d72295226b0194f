/// What a seal is and what it proves.
@org.jspecify.annotations.NullMarked
package vn.xaso.audit.domain;
