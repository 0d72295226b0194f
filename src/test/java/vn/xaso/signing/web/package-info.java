@org.jspecify.annotations.NullMarked
package vn.xaso.signing.web;
