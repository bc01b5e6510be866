terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "tag" {
  description = "The image tag that the service runs."
  type        = string
}

variable "web_port" {
  description = "Where a server answers on loopback that is not one of ECS's tasks."
  type        = number
}

provider "aws" {
  region = "us-east-1"
  default_tags {
    tags = { project = "shop" }
  }
}

data "aws_caller_identity" "me" {}

locals {
  name  = "shop"
  zones = ["us-east-1a", "us-east-1b"]
}

output "address" {
  value = aws_lb.main.dns_name
}

output "repository" {
  value = aws_ecr_repository.api.repository_url
}
