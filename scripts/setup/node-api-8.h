// Lets better-sqlite3 run on Node-API 8 (the stand-in speaks 9): force-included before its unmodified sources.
//
// better-sqlite3 keeps strings alive with napi_create_reference, which takes anything but an object, function, external
// or symbol only from Node-API 10 on. Here such a value is boxed in an array of one element, and the low bit of the
// reference we hand out says so (references are heap pointers, so that bit is free). Every Node-API function that takes
// a napi_ref and is used by node-addon-api is wrapped; nothing else changes.
#ifndef PICTURE_DESK_NODE_API_8_H
#define PICTURE_DESK_NODE_API_8_H

#include <node_api.h>
#include <stdint.h>

namespace node_api_8 {

inline bool is_boxed(napi_ref ref) { return (reinterpret_cast<uintptr_t>(ref) & 1) != 0; }
inline napi_ref boxed(napi_ref ref) { return reinterpret_cast<napi_ref>(reinterpret_cast<uintptr_t>(ref) | 1); }
inline napi_ref plain(napi_ref ref) { return reinterpret_cast<napi_ref>(reinterpret_cast<uintptr_t>(ref) & ~uintptr_t(1)); }

inline napi_status create_reference(napi_env env, napi_value value, uint32_t initial_refcount, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_external || type == napi_symbol) {
    return napi_create_reference(env, value, initial_refcount, result);
  }
  napi_value box;
  status = napi_create_array_with_length(env, 1, &box);
  if (status != napi_ok) return status;
  status = napi_set_element(env, box, 0, value);
  if (status != napi_ok) return status;
  status = napi_create_reference(env, box, initial_refcount, result);
  if (status == napi_ok) *result = boxed(*result);
  return status;
}

inline napi_status get_reference_value(napi_env env, napi_ref ref, napi_value* result) {
  if (!is_boxed(ref)) return napi_get_reference_value(env, ref, result);
  napi_value box;
  napi_status status = napi_get_reference_value(env, plain(ref), &box);
  if (status != napi_ok) return status;
  if (box == nullptr) {
    *result = nullptr;
    return napi_ok;
  }
  return napi_get_element(env, box, 0, result);
}

inline napi_status delete_reference(napi_env env, napi_ref ref) { return napi_delete_reference(env, plain(ref)); }

inline napi_status reference_ref(napi_env env, napi_ref ref, uint32_t* result) {
  return napi_reference_ref(env, plain(ref), result);
}

inline napi_status reference_unref(napi_env env, napi_ref ref, uint32_t* result) {
  return napi_reference_unref(env, plain(ref), result);
}

}  // namespace node_api_8

#define napi_create_reference node_api_8::create_reference
#define napi_get_reference_value node_api_8::get_reference_value
#define napi_delete_reference node_api_8::delete_reference
#define napi_reference_ref node_api_8::reference_ref
#define napi_reference_unref node_api_8::reference_unref

#endif
