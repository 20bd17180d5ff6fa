#pragma once

/// Before a function with a tight loop over floats: it is compiled for processors with vectors of 256 bits, too, and the
/// program takes what the machine has. Where nothing is fused (-ffp-contract=off) and sums have lanes of their own both give
/// the same to the bit. Sanitizers cannot choose a function so early.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__OPTIMIZE__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define KEEL_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define KEEL_WIDE
#endif
