// Generated from schema.ts by 'npm run generate'. Do not edit.
import type { Shape } from './shape.ts';

export const shape: Shape = {
 "type": "object",
 "properties": {
  "version": {
   "type": "number",
   "const": 1
  },
  "services": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]{0,62}$"
   },
   "additionalProperties": {
    "type": "object",
    "properties": {
     "path": {
      "type": "string",
      "pattern": "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
     },
     "context": {
      "type": "string",
      "pattern": "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
     },
     "dockerfile": {
      "type": "string",
      "pattern": "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
     },
     "target": {
      "type": "string"
     },
     "build-args": {
      "type": "object",
      "propertyNames": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
      },
      "additionalProperties": {
       "type": [
        "string",
        "number",
        "boolean"
       ]
      }
     },
     "watch": {
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
      }
     },
     "checks": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      }
     },
     "task": {
      "type": "string",
      "pattern": "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
     },
     "container": {
      "type": "string",
      "minLength": 1
     },
     "port": {
      "type": "integer",
      "minimum": 1,
      "maximum": 65535
     },
     "route": {
      "type": "string",
      "maxLength": 128,
      "pattern": "^\\/([^\\s?#*]*\\/)?\\*$"
     },
     "migrate": {
      "minItems": 1,
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      }
     },
     "migrations": {
      "type": "string",
      "pattern": "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
     },
     "migration-lock": {
      "type": "string",
      "minLength": 1
     },
     "postgres-version": {
      "type": "string",
      "pattern": "^\\d{1,2}(\\.\\d+)?$"
     },
     "needs": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "env": {
      "type": "object",
      "propertyNames": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
      },
      "additionalProperties": {
       "type": [
        "string",
        "number",
        "boolean"
       ]
      }
     },
     "secrets": {
      "type": "object",
      "propertyNames": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
      },
      "additionalProperties": {
       "type": "string"
      }
     },
     "verify": {
      "type": "object",
      "properties": {
       "version": {
        "type": "string",
        "pattern": "^\\/[^\\s?#]*$"
       },
       "version-field": {
        "type": "string",
        "pattern": "^[^\\s.[\\]]+(\\.[^\\s.[\\]]+|\\[\\d+\\])*$"
       },
       "version-header": {
        "type": "string",
        "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
       },
       "health": {
        "type": "string",
        "pattern": "^\\/[^\\s?#]*$"
       },
       "http": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "get": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "head": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "post": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "put": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "patch": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "delete": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "options": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "status": {
           "type": "integer",
           "minimum": 100,
           "maximum": 599
          },
          "headers": {
           "type": "object",
           "propertyNames": {
            "type": "string",
            "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
           },
           "additionalProperties": {
            "type": "string"
           }
          },
          "json": {
           "type": "object",
           "propertyNames": {
            "type": "string",
            "pattern": "^[^\\s.[\\]]+(\\.[^\\s.[\\]]+|\\[\\d+\\])*$"
           },
           "additionalProperties": {
            "type": [
             "string",
             "number",
             "boolean"
            ]
           }
          },
          "contains": {
           "type": "string",
           "minLength": 1
          },
          "within": {
           "type": "string",
           "pattern": "^\\d+(\\.\\d+)?(ms|s|m)$"
          },
          "send": {
           "type": "string"
          },
          "request-headers": {
           "type": "object",
           "propertyNames": {
            "type": "string",
            "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
           },
           "additionalProperties": {
            "type": "string"
           }
          }
         },
         "additionalProperties": false
        }
       },
       "websocket": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "connect": {
           "type": "string",
           "pattern": "^\\/[^\\s?#]*$"
          },
          "protocol": {
           "type": "string",
           "minLength": 1
          },
          "send": {
           "type": "string"
          },
          "expect": {
           "type": "string",
           "minLength": 1
          },
          "close": {
           "type": "integer",
           "minimum": 1000,
           "maximum": 4999
          },
          "within": {
           "type": "string",
           "pattern": "^\\d+(\\.\\d+)?(ms|s|m)$"
          }
         },
         "required": [
          "connect"
         ],
         "additionalProperties": false
        }
       },
       "gates": {
        "type": "object",
        "properties": {
         "errors": {
          "type": "string",
          "pattern": "^(100|\\d{1,2})(\\.\\d+)?%$"
         },
         "p95": {
          "type": "string",
          "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h)$"
         },
         "window": {
          "type": "string",
          "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h)$"
         }
        },
        "additionalProperties": false
       }
      },
      "additionalProperties": false
     }
    },
    "additionalProperties": false
   }
  },
  "environments": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]{0,62}$"
   },
   "additionalProperties": {
    "type": "object",
    "properties": {
     "extends": {
      "type": "string"
     },
     "after": {
      "type": "string"
     },
     "region": {
      "type": "string",
      "pattern": "^[a-z]{2,4}(-[a-z]+)+-\\d$"
     },
     "account": {
      "type": "string",
      "pattern": "^\\d{12}$"
     },
     "cluster": {
      "type": "string",
      "minLength": 1
     },
     "role": {
      "type": "string",
      "pattern": "^arn:aws[a-z-]*:iam::(\\d{12}):role\\/\\S+$"
     },
     "repository": {
      "type": "string",
      "minLength": 1
     },
     "ecs-service": {
      "type": "string",
      "minLength": 1
     },
     "task-role": {
      "type": "string",
      "minLength": 1
     },
     "execution-role": {
      "type": "string",
      "minLength": 1
     },
     "log-options": {
      "type": "object",
      "propertyNames": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
      },
      "additionalProperties": {
       "type": [
        "string",
        "number",
        "boolean"
       ]
      }
     },
     "url": {
      "type": "string",
      "pattern": "^https?:\\/\\/\\S+$"
     },
     "test-url": {
      "type": "string",
      "pattern": "^https?:\\/\\/\\S+$"
     },
     "approve": {
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^(verified(>\\d+(m|h|d))?|scan<\\d+(m|h|d)|ticket)$"
      }
     },
     "desired": {
      "type": "integer",
      "minimum": 0,
      "maximum": 5000
     },
     "rollout": {
      "type": "object",
      "properties": {
       "minimum": {
        "type": "integer",
        "minimum": 0,
        "maximum": 100
       },
       "maximum": {
        "type": "integer",
        "minimum": 100,
        "maximum": 200
       },
       "breaker": {
        "type": "object",
        "properties": {
         "enable": {
          "type": "boolean"
         },
         "rollback": {
          "type": "boolean"
         },
         "type": {
          "type": "string",
          "enum": [
           "BOUNDED_PERCENT",
           "UNBOUNDED_PERCENT",
           "COUNT"
          ]
         },
         "value": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5000
         },
         "reset": {
          "type": "boolean"
         }
        },
        "additionalProperties": false
       },
       "strategy": {
        "type": "string",
        "enum": [
         "rolling",
         "blue-green",
         "canary",
         "linear"
        ]
       },
       "bake": {
        "type": "string",
        "pattern": "^\\d{1,5}(m|h)$"
       },
       "canary": {
        "type": "object",
        "properties": {
         "percent": {
          "type": "string",
          "pattern": "^(100|\\d{1,2})(\\.\\d+)?%$"
         },
         "bake": {
          "type": "string",
          "pattern": "^\\d{1,5}(m|h)$"
         }
        },
        "additionalProperties": false
       },
       "linear": {
        "type": "object",
        "properties": {
         "percent": {
          "type": "string",
          "pattern": "^(100|\\d{1,2})(\\.\\d+)?%$"
         },
         "bake": {
          "type": "string",
          "pattern": "^\\d{1,5}(m|h)$"
         }
        },
        "additionalProperties": false
       },
       "alarms": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        }
       },
       "pause": {
        "type": "string",
        "enum": [
         "verify",
         "person",
         "none"
        ]
       },
       "pause-limit": {
        "type": "string",
        "pattern": "^\\d{1,5}(m|h)$"
       }
      },
      "additionalProperties": false
     },
     "env": {
      "type": "object",
      "propertyNames": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
      },
      "additionalProperties": {
       "type": [
        "string",
        "number",
        "boolean"
       ]
      }
     },
     "secrets": {
      "type": "object",
      "propertyNames": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
      },
      "additionalProperties": {
       "type": "string"
      }
     },
     "services": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {
       "type": "object",
       "properties": {
        "desired": {
         "type": "integer",
         "minimum": 0,
         "maximum": 5000
        },
        "cpu": {
         "type": "integer",
         "minimum": 256,
         "maximum": 16384
        },
        "memory": {
         "type": "integer",
         "minimum": 512,
         "maximum": 122880
        },
        "env": {
         "type": "object",
         "propertyNames": {
          "type": "string",
          "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
         },
         "additionalProperties": {
          "type": [
           "string",
           "number",
           "boolean"
          ]
         }
        },
        "secrets": {
         "type": "object",
         "propertyNames": {
          "type": "string",
          "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$"
         },
         "additionalProperties": {
          "type": "string"
         }
        },
        "rollout": {
         "type": "object",
         "properties": {
          "minimum": {
           "type": "integer",
           "minimum": 0,
           "maximum": 100
          },
          "maximum": {
           "type": "integer",
           "minimum": 100,
           "maximum": 200
          },
          "breaker": {
           "type": "object",
           "properties": {
            "enable": {
             "type": "boolean"
            },
            "rollback": {
             "type": "boolean"
            },
            "type": {
             "type": "string",
             "enum": [
              "BOUNDED_PERCENT",
              "UNBOUNDED_PERCENT",
              "COUNT"
             ]
            },
            "value": {
             "type": "integer",
             "minimum": 1,
             "maximum": 5000
            },
            "reset": {
             "type": "boolean"
            }
           },
           "additionalProperties": false
          },
          "strategy": {
           "type": "string",
           "enum": [
            "rolling",
            "blue-green",
            "canary",
            "linear"
           ]
          },
          "bake": {
           "type": "string",
           "pattern": "^\\d{1,5}(m|h)$"
          },
          "canary": {
           "type": "object",
           "properties": {
            "percent": {
             "type": "string",
             "pattern": "^(100|\\d{1,2})(\\.\\d+)?%$"
            },
            "bake": {
             "type": "string",
             "pattern": "^\\d{1,5}(m|h)$"
            }
           },
           "additionalProperties": false
          },
          "linear": {
           "type": "object",
           "properties": {
            "percent": {
             "type": "string",
             "pattern": "^(100|\\d{1,2})(\\.\\d+)?%$"
            },
            "bake": {
             "type": "string",
             "pattern": "^\\d{1,5}(m|h)$"
            }
           },
           "additionalProperties": false
          },
          "alarms": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           }
          },
          "pause": {
           "type": "string",
           "enum": [
            "verify",
            "person",
            "none"
           ]
          },
          "pause-limit": {
           "type": "string",
           "pattern": "^\\d{1,5}(m|h)$"
          }
         },
         "additionalProperties": false
        }
       },
       "additionalProperties": false
      }
     }
    },
    "additionalProperties": false
   }
  },
  "targets": {
   "type": "object",
   "properties": {
    "deploys": {
     "type": "string",
     "pattern": "^\\d+(\\.\\d+)?\\/(day|week)$"
    },
    "lead-time": {
     "type": "string",
     "pattern": "^\\d+(\\.\\d+)?(m|h|d)$"
    },
    "failure-rate": {
     "type": "string",
     "pattern": "^(100|\\d{1,2})(\\.\\d+)?%$"
    },
    "recovery": {
     "type": "string",
     "pattern": "^\\d+(\\.\\d+)?(m|h|d)$"
    }
   },
   "additionalProperties": false
  }
 },
 "required": [
  "version",
  "services"
 ],
 "additionalProperties": false
};
